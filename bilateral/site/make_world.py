"""Makes world.csv, the outlines of the countries, from Natural Earth (public domain) as the npm package world-atlas has it.

    npm pack world-atlas@2.0.2
    python -m bilateral.site.make_world world-atlas-2.0.2.tgz

Outlines are projected (projection.py), thinned without tearing neighbours apart (an arc that two countries share is thinned
once) and written as the data of an SVG path in whole units. Islets are left out, but for a country's largest.
"""

from __future__ import annotations

import csv
import json
import sys
import tarfile
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

import pycountry

from bilateral.site.projection import BOTTOM, TOP, place

SOURCE = "package/countries-50m.json"
TARGET = Path(__file__).with_name("world.csv")
UNNUMBERED = {"Kosovo": "XKX", "N. Cyprus": "XNC", "Somaliland": "SOM"}
"""What Natural Earth draws without a number of ISO 3166-1; the rest of it is land without a code."""
TOLERANCE = 1.0
SMALLEST = 6.0

Point = tuple[float, float]
Ring = list[Point]


def main(archive: str) -> None:
    with tarfile.open(archive) as packed, TARGET.open("w", encoding="utf-8", newline="") as written:
        table = csv.writer(written, lineterminator="\n")
        table.writerow(("iso3", "outline"))
        table.writerows(_outlines(json.load(_member(packed))))


def _member(packed: tarfile.TarFile) -> Any:
    found = packed.extractfile(SOURCE)
    if found is None:
        raise FileNotFoundError(SOURCE)
    return found


def _outlines(atlas: dict[str, Any]) -> list[tuple[str, str]]:
    arcs = [_thinned(_unpacked(arc, atlas["transform"])) for arc in atlas["arcs"]]
    drawn: dict[str, list[Ring]] = {}
    for shape in atlas["objects"]["countries"]["geometries"]:
        drawn.setdefault(_code(shape), []).extend(_on_the_map(_rings(shape, arcs)))
    paths = ((code, _path(_worth_drawing(rings))) for code, rings in drawn.items() if code != "ATA")
    return sorted((code, path) for code, path in paths if path)


def _code(shape: dict[str, Any]) -> str:
    numbered = pycountry.countries.get(numeric=shape.get("id", ""))
    return numbered.alpha_3 if numbered else UNNUMBERED.get(shape["properties"]["name"], "")


def _unpacked(arc: Sequence[Sequence[int]], transform: dict[str, Any]) -> Ring:
    """Longitudes and latitudes; TopoJSON gives each point of an arc as steps from the one before."""
    (wide, high), (west, south) = transform["scale"], transform["translate"]
    x = y = 0
    points = []
    for right, up in arc:
        x, y = x + right, y + up
        points.append((x * wide + west, min(max(y * high + south, BOTTOM), TOP)))
    return _unrolled(points)


def _unrolled(points: Ring) -> Ring:
    """Longitudes that go on beyond 180 where a line crosses it, instead of jumping to the other side of the map."""
    turned, at = [], points[0][0]
    for longitude, latitude in points:
        at += (longitude - at + 180) % 360 - 180
        turned.append((at, latitude))
    return turned


def _thinned(points: Ring) -> Ring:
    """Douglas and Peucker: only points that lie off the line between their neighbours."""
    if len(points) < 3:
        return points
    first, *between, last = [place(latitude, longitude) for longitude, latitude in points]
    away = [_distance(point, first, last) for point in between]
    far = max(range(len(away)), key=away.__getitem__) + 1
    if away[far - 1] <= TOLERANCE:
        return [points[0], points[-1]]
    return _thinned(points[: far + 1])[:-1] + _thinned(points[far:])


def _distance(point: Point, start: Point, end: Point) -> float:
    (x, y), (x1, y1), (x2, y2) = point, start, end
    length = (x2 - x1) ** 2 + (y2 - y1) ** 2
    along = min(max(((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length, 0), 1) if length else 0
    return float(((x - x1 - along * (x2 - x1)) ** 2 + (y - y1 - along * (y2 - y1)) ** 2) ** 0.5)


def _rings(shape: dict[str, Any], arcs: Sequence[Ring]) -> Iterator[Ring]:
    polygons = shape["arcs"] if shape["type"] == "MultiPolygon" else [shape["arcs"]]
    for numbers in (ring for polygon in polygons for ring in polygon):
        yield [point for number in numbers for point in _arc(arcs, number)[:-1]]


def _arc(arcs: Sequence[Ring], number: int) -> Ring:
    """A number below zero is an arc the other way round."""
    return arcs[number] if number >= 0 else arcs[~number][::-1]


def _on_the_map(rings: Iterator[Ring]) -> Iterator[Ring]:
    """Projected; what reaches beyond 180 degrees is cut there and drawn on both sides."""
    for ring in rings:
        turned = _unrolled(ring)
        for shift in (-360, 0, 360):
            moved = [(longitude + shift, latitude) for longitude, latitude in turned]
            yield [place(latitude, longitude) for longitude, latitude in _west_of(_west_of(moved, 180, 1), 180, -1)]


def _west_of(ring: Ring, limit: float, sign: int) -> Ring:
    """Sutherland and Hodgman: the part of a ring on this side of a meridian (sign -1: of that on the other half)."""
    kept: Ring = []
    for before, point in zip(ring[-1:] + ring[:-1], ring, strict=True):
        if (sign * before[0] <= limit) != (sign * point[0] <= limit):
            share = (sign * limit - before[0]) / (point[0] - before[0])
            kept.append((sign * limit, before[1] + share * (point[1] - before[1])))
        if sign * point[0] <= limit:
            kept.append(point)
    return kept


def _worth_drawing(rings: Sequence[Ring]) -> list[Ring]:
    largest = max(rings, key=_area, default=[])
    return [ring for ring in rings if ring is largest or _area(ring) >= SMALLEST]


def _area(ring: Ring) -> float:
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:] + ring[:1], strict=True))) / 2


def _path(rings: Sequence[Ring]) -> str:
    return "".join(path for ring in rings if (path := _closed(ring)))


def _closed(ring: Ring) -> str:
    """Steps from point to point in whole units: short to write."""
    points = [(round(x), round(y)) for x, y in ring]
    steps = [(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(points)]
    moves = [f"{x}{'' if y < 0 else ' '}{y}" for x, y in steps if (x, y) != (0, 0)]
    return f"M{points[0][0]} {points[0][1]}l{' '.join(moves)}z".replace(" -", "-") if len(moves) > 1 else ""


if __name__ == "__main__":
    main(sys.argv[1])
