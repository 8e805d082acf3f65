"""Where a place lies on the map: Equal Earth (Šavrič, Patterson, Jenny 2018), which shows all countries in their true size."""

from __future__ import annotations

from math import asin, cos, radians, sin, sqrt

WIDTH = 4000.0
TOP, BOTTOM = 84.0, -57.0  # degrees north: without Antarctica
A = (1.340264, -0.081106, 0.000893, 0.003796)
SCALE = WIDTH / (2 * 2.7066299836960748)


def place(latitude: float, longitude: float) -> tuple[float, float]:
    """Right and down from the map's upper left corner, in the map's units."""
    x, y = _equal_earth(latitude, longitude)
    return WIDTH / 2 + SCALE * x, SCALE * (_equal_earth(TOP, 0)[1] - y)


def _equal_earth(latitude: float, longitude: float) -> tuple[float, float]:
    t = asin(sqrt(3) / 2 * sin(radians(latitude)))
    slope = A[0] + 3 * A[1] * t**2 + t**6 * (7 * A[2] + 9 * A[3] * t**2)
    return 2 * sqrt(3) * radians(longitude) * cos(t) / (3 * slope), t * (A[0] + A[1] * t**2 + t**6 * (A[2] + A[3] * t**2))


HEIGHT = place(BOTTOM, 0)[1]
