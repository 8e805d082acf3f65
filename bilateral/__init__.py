"""Turkish news prose in, checkable facts on relations between states out."""

__version__ = "0.1.0"
