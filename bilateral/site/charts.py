"""What the templates draw with: rows in, SVG out."""

from bilateral.site.bars import bar_list, deadlines, stacked_bars
from bilateral.site.time_line import time_counts, time_key, time_line
from bilateral.site.trade import trade_chart
from bilateral.site.visits import visit_map

__all__ = ["bar_list", "deadlines", "stacked_bars", "time_counts", "time_key", "time_line", "trade_chart", "visit_map"]
