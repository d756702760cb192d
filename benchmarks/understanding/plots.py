"""Line and bar plots as inline SVG, coloured by the page's style sheet."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from html import escape

Point = tuple[float, float]

WIDTH, HEIGHT = 340, 250
_LEFT, _RIGHT, _TOP, _BOTTOM = 40, 10, 10, 38


def line_plot(
    series: Mapping[str, Sequence[Point]],
    *,
    x_title: str,
    y_title: str,
    x_range: Point = (0.0, 1.0),
    y_range: Point = (0.0, 1.0),
    diagonal: bool = False,
) -> str:
    """One line for each of `series`; points that are not numbers are left out."""
    x = _Scale(*x_range, _LEFT, WIDTH - _RIGHT)
    y = _Scale(*y_range, HEIGHT - _BOTTOM, _TOP)
    parts = [*_grid(x, y, x_title, y_title)]
    if diagonal:
        parts.append(_path([(x(x_range[0]), y(y_range[0])), (x(x_range[1]), y(y_range[1]))], "ideal"))
    for number, (name, points) in enumerate(series.items()):
        placed = [(x(a), y(b)) for a, b in points if not math.isnan(a + b)]
        parts.append(f'<g class="s{number}"><title>{escape(name)}</title>')
        parts.append(_path(placed, "line"))
        parts += [f'<circle cx="{a:.1f}" cy="{b:.1f}" r="3"/>' for a, b in placed]
        parts.append("</g>")
    return _svg(parts, f"{y_title} by {x_title}") + legend(list(series))


def bar_plot(
    groups: Sequence[str], series: Mapping[str, Sequence[float]], *, y_title: str, y_range: Point = (0.0, 1.0)
) -> str:
    """For each group one bar of each of `series`."""
    y = _Scale(*y_range, HEIGHT - _BOTTOM, _TOP)
    room = (WIDTH - _LEFT - _RIGHT) / max(1, len(groups))
    wide = 0.8 * room / max(1, len(series))
    parts = [*_grid(None, y, "", y_title)]
    for place, group in enumerate(groups):
        start = _LEFT + room * (place + 0.1)
        middle = _LEFT + room * (place + 0.5)
        parts.append(f'<text x="{middle:.1f}" y="{HEIGHT - 20}" text-anchor="middle">{escape(group)}</text>')
        for number, (name, values) in enumerate(series.items()):
            if not math.isnan(values[place]):
                top = y(values[place])
                parts.append(
                    f'<rect class="s{number}" x="{start + number * wide:.1f}" y="{top:.1f}"'
                    f' width="{wide - 1:.1f}" height="{max(0.0, HEIGHT - _BOTTOM - top):.1f}">'
                    f"<title>{escape(f'{name}, {group}: {values[place]:.3f}')}</title></rect>"
                )
    return _svg(parts, y_title) + legend(list(series))


def legend(names: Sequence[str]) -> str:
    keys = "".join(f'<li><i class="s{n}"></i>{escape(name)}</li>' for n, name in enumerate(names))
    return f'<ul class="legend">{keys}</ul>'


class _Scale:
    """Values of `low..high` as places of `start..end`, held within."""

    def __init__(self, low: float, high: float, start: float, end: float) -> None:
        self.low, self.high, self._start, self._end = low, high, start, end

    def __call__(self, value: float) -> float:
        part = (value - self.low) / ((self.high - self.low) or 1.0)
        return self._start + min(max(part, 0.0), 1.0) * (self._end - self._start)

    def ticks(self) -> list[float]:
        return [self.low + (self.high - self.low) * step / 4 for step in range(5)]


def _grid(x: _Scale | None, y: _Scale, x_title: str, y_title: str) -> list[str]:
    parts = [f'<text class="title" x="{_LEFT}" y="{HEIGHT - 4}">{escape(x_title or y_title)}</text>']
    for tick in y.ticks():
        at = y(tick)
        parts.append(f'<line class="grid" x1="{_LEFT}" x2="{WIDTH - _RIGHT}" y1="{at:.1f}" y2="{at:.1f}"/>')
        parts.append(f'<text x="{_LEFT - 5}" y="{at + 4:.1f}" text-anchor="end">{tick:.2f}</text>')
    for tick in x.ticks() if x else ():
        parts.append(f'<text x="{x(tick):.1f}" y="{HEIGHT - 22}" text-anchor="middle">{tick:g}</text>')  # type: ignore[misc]
    return parts


def _path(points: Sequence[Point], name: str) -> str:
    return f'<polyline class="{name}" points="{" ".join(f"{a:.1f},{b:.1f}" for a, b in points)}"/>'


def _svg(parts: Sequence[str], label: str) -> str:
    opening = f'<svg viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-label="{escape(label)}">'
    return opening + "".join(parts) + "</svg>"
