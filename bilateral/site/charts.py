"""What the templates draw with: rows in, SVG out."""

from bilateral.site.trade import trade_chart

__all__ = ["trade_chart"]
