"""What measures speed and memory: made-up articles and events, and the pages of the site on them."""
