"""Turkish news prose in, checkable facts on relations between states out."""
