"""What the published site draws and words, as functions without a server; plugins/ gives them to the templates."""
