"""What the published site shows beyond Datasette's defaults: pure functions that the plugins give to the templates."""
