"""A small set of brushes for flat SVG illustrations on a 400 × 400 canvas."""

from __future__ import annotations

import colorsys
from dataclasses import dataclass

COLOURS = {
    "amber": "#d99a3d",
    "black": "#2f3136",
    "blue": "#3f6fb5",
    "brass": "#c9a24b",
    "brown": "#80563b",
    "burgundy": "#7c2f3e",
    "camel": "#c49a6c",
    "charcoal": "#4a4d55",
    "coral": "#ee7f6b",
    "cream": "#efe4cf",
    "denim": "#52749e",
    "forest": "#2f5d4a",
    "gold": "#d4ac55",
    "grey": "#9aa0a8",
    "indigo": "#34477f",
    "khaki": "#a89a6e",
    "light_blue": "#a9c8e6",
    "light_denim": "#8eabcb",
    "lilac": "#b9a3d6",
    "midnight": "#27304f",
    "mint": "#a3d5bf",
    "mustard": "#d8a531",
    "navy": "#2c3f66",
    "olive": "#76794a",
    "orange": "#ea8440",
    "red": "#c73e3a",
    "rose": "#e2a5ac",
    "rust": "#b65c38",
    "sage": "#9db193",
    "sand": "#d9c6a3",
    "silver": "#c6cbd1",
    "sky": "#9cc9de",
    "tan": "#b98556",
    "teal": "#2f8583",
    "terracotta": "#c6704d",
    "walnut": "#7a5238",
    "white": "#f6f5f2",
    "yellow": "#f0c342",
}
METAL = "#c9ced4"
INK = "#30343b"


def mix(colour: str, other: str, share: float) -> str:
    """`share` of `other` in `colour`, both "#rrggbb"."""
    pairs = ((int(colour[i : i + 2], 16), int(other[i : i + 2], 16)) for i in (1, 3, 5))
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


@dataclass(frozen=True)
class Palette:
    """One colour in all the shades a drawing needs."""

    base: str

    @property
    def light(self) -> str:
        """Where light falls."""
        return mix(self.base, "#ffffff", 0.28)

    @property
    def dark(self) -> str:
        """Folds and far sides; a very dark colour gets lighter instead, or nothing could be seen."""
        return mix(self.base, "#10131c", 0.16) if self.lightness > 0.3 else mix(self.base, "#ffffff", 0.14)

    @property
    def deep(self) -> str:
        """Insides and seams."""
        return mix(self.base, "#10131c", 0.34) if self.lightness > 0.3 else mix(self.base, "#ffffff", 0.28)

    @property
    def inside(self) -> str:
        """What lies in shadow."""
        return mix(self.base, "#10131c", 0.45)

    @property
    def background(self) -> tuple[str, str]:
        """Two soft tones beside the colour on the wheel: warm behind cold things, cool behind warm ones."""
        hue, _, saturation = colorsys.rgb_to_hls(*self._channels)
        cool = saturation > 0.12 and (hue < 0.17 or hue > 0.9)
        top, bottom = ("#eef3f3", "#dde7e7") if cool else ("#faf3ea", "#f0e4d5")
        return (top, bottom) if self.lightness < 0.85 else ("#e3e9ea", "#d0dadb")

    @property
    def lightness(self) -> float:
        """0 black .. 1 white."""
        return colorsys.rgb_to_hls(*self._channels)[1]

    @property
    def _channels(self) -> tuple[float, float, float]:
        red, green, blue = (int(self.base[i : i + 2], 16) / 255 for i in (1, 3, 5))
        return red, green, blue


def path(d: str, fill: str, **style: str | float) -> str:
    """A filled shape."""
    return f'<path d="{d}" fill="{fill}"{_attributes(style)}/>'


def line(d: str, colour: str, width: float = 3, **style: str | float) -> str:
    """An open stroke with round ends."""
    ends = 'stroke-linecap="round" stroke-linejoin="round"'
    return (
        f'<path d="{d}" fill="none" stroke="{colour}" stroke-width="{width:g}" {ends}{_attributes(style)}/>'
    )


def rect(
    x: float, y: float, width: float, height: float, fill: str, r: float = 0, **style: str | float
) -> str:
    """A rectangle with corners of radius `r`."""
    box = f'x="{x:g}" y="{y:g}" width="{width:g}" height="{height:g}" rx="{r:g}"'
    return f'<rect {box} fill="{fill}"{_attributes(style)}/>'


def ellipse(x: float, y: float, rx: float, ry: float, fill: str, **style: str | float) -> str:
    """An ellipse around (x, y)."""
    return f'<ellipse cx="{x:g}" cy="{y:g}" rx="{rx:g}" ry="{ry:g}" fill="{fill}"{_attributes(style)}/>'


def circle(x: float, y: float, r: float, fill: str, **style: str | float) -> str:
    """A circle around (x, y)."""
    return f'<circle cx="{x:g}" cy="{y:g}" r="{r:g}" fill="{fill}"{_attributes(style)}/>'


def mirrored(half: str) -> str:
    """The left half and its mirror image; let it reach one unit over the middle, so that no seam shows."""
    return f'{half}<g transform="matrix(-1 0 0 1 400 0)">{half}</g>'


def moved(drawing: str, x: float = 0, y: float = 0, scale: float = 1, turn: float = 0) -> str:
    """The drawing turned by degrees and scaled around the middle, then moved."""
    steps = f"translate({200 + x:g} {200 + y:g}) rotate({turn:g}) scale({scale:g}) translate(-200 -200)"
    return f'<g transform="{steps}">{drawing}</g>'


def shadow(width: float = 110, y: float = 342, x: float = 200) -> str:
    """The soft shadow on the ground."""
    return ellipse(x, y, width, width * 0.085, "#1c2430", opacity=0.1) + ellipse(
        x, y, width * 0.72, width * 0.05, "#1c2430", opacity=0.1
    )


def _attributes(style: dict[str, str | float]) -> str:
    return "".join(f' {name.replace("_", "-")}="{value}"' for name, value in style.items())
