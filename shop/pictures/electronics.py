"""Electronics."""

# ruff: noqa: E501 - a shape is one line, as long as it is

from __future__ import annotations

from shop.pictures.canvas import INK, METAL, Palette, circle, ellipse, line, mirrored, path, rect, shadow

_SCREEN = "#1f2734"


def headphones(p: Palette) -> str:
    """Over-ear headphones."""
    band = line("M104 220 C96 70 304 70 296 220", p.base, 20) + line(
        "M112 196 C114 92 286 92 288 196", p.light, 5, opacity=0.5
    )
    pad = line("M146 102 Q200 76 254 102", p.deep, 13)
    cup = (
        rect(76, 200, 58, 110, p.base, 28)
        + rect(120, 206, 30, 98, p.inside, 15)
        + rect(84, 226, 12, 56, p.light, 6, opacity=0.45)
    )
    return shadow(118, 330) + band + pad + mirrored(cup)


def earbuds(p: Palette) -> str:
    """Earbuds over their open case."""
    lid = path("M112 196 Q112 128 200 128 Q288 128 288 196 Z", p.dark)
    case = path(
        "M104 208 Q104 196 116 196 H284 Q296 196 296 208 V262 Q296 318 238 318 H162 Q104 318 104 262 Z",
        p.base,
    )
    wells = mirrored(ellipse(160, 214, 26, 9, p.inside))
    bud = (
        ellipse(158, 160, 23, 21, p.light)
        + rect(150, 164, 17, 52, p.light, 8)
        + ellipse(174, 160, 9, 13, p.inside)
    )
    return shadow(110, 332) + lid + case + wells + mirrored(bud) + circle(200, 262, 5, "#6fd39a")


def speaker(p: Palette) -> str:
    """A speaker: two cones in a box."""
    box = rect(122, 84, 156, 246, p.base, 22) + rect(122, 84, 20, 246, p.dark, 10, opacity=0.6)
    cones = "".join(
        circle(200, y, r, INK)
        + circle(200, y, r * 0.82, "#454b55")
        + circle(200, y, r * 0.36, "#20242b")
        + circle(200 - r * 0.3, y - r * 0.3, r * 0.12, "#8b929d")
        for y, r in ((146, 34), (246, 54))
    )
    return shadow(100, 340) + box + cones


def phone_case(p: Palette) -> str:
    """The back of a phone case."""
    body = rect(128, 62, 144, 276, p.base, 30) + rect(136, 70, 128, 260, p.light, 24, opacity=0.35)
    island = rect(146, 80, 66, 70, p.deep, 18)
    lenses = "".join(
        circle(x, y, 12, INK) + circle(x, y, 6, "#50617a") + circle(x - 2, y - 2, 2, "#dfe8f5")
        for x, y in ((163, 98), (163, 131), (194, 115))
    )
    return shadow(88, 350) + body + island + lenses + rect(268, 130, 7, 44, p.deep, 3)


def charger(p: Palette) -> str:
    """A wall charger and its cable."""
    pins = rect(166, 62, 13, 40, METAL, 4) + rect(221, 62, 13, 40, METAL, 4)
    body = rect(122, 96, 156, 148, p.base, 26) + rect(122, 200, 156, 44, p.dark, 22, opacity=0.6)
    ports = "".join(rect(x, 212, 30, 13, INK, 6) for x in (146, 185, 224))
    cable = line("M200 226 V290 Q200 332 246 332 H286", "#dfe2e6" if p.lightness < 0.6 else "#aeb5bd", 9)
    return shadow(96, 346) + pins + cable + body + ports + circle(200, 150, 6, "#6fd39a")


def charging_pad(p: Palette) -> str:
    """A round pad that charges."""
    disc = (
        ellipse(200, 248, 124, 50, p.deep)
        + ellipse(200, 236, 124, 50, p.base)
        + ellipse(200, 234, 96, 37, p.light, opacity=0.5)
    )
    bolt = path("M208 206 L178 242 H198 L190 266 L224 228 H203 Z", "#ffffff")
    return shadow(132, 304) + line("M200 290 Q200 330 250 332 H300", "#c6cbd1", 8) + disc + bolt


def power_bank(p: Palette) -> str:
    """A power bank with its lights."""
    body = rect(130, 76, 140, 252, p.base, 28) + rect(142, 88, 18, 228, p.light, 9, opacity=0.45)
    lights = "".join(circle(226, y, 5.5, "#7fe0b0" if y < 180 else p.deep) for y in (132, 152, 172, 192))
    ports = rect(172, 66, 22, 14, INK, 5) + rect(206, 66, 30, 14, INK, 3)
    return (
        shadow(88, 340)
        + ports
        + body
        + lights
        + path("M206 226 L180 262 H198 L190 290 L222 250 H203 Z", p.light)
    )


def cable(p: Palette) -> str:
    """A coiled cable."""
    coil = "".join(
        ellipse(200, 206, r, r * 0.86, "none", stroke=p.base if r % 20 else p.deep, stroke_width=11)
        for r in (60, 74, 88)
    )
    tie = rect(272, 190, 32, 34, "#c9a24b", 6)
    ends = line("M144 268 Q120 300 104 310", p.base, 11) + line("M256 268 Q280 300 296 310", p.base, 11)
    plug = (
        '<g transform="rotate(38 98 316)">'
        + rect(86, 298, 24, 40, p.deep, 6)
        + rect(91, 336, 14, 15, METAL, 4)
        + "</g>"
    )
    return shadow(110, 352) + coil + tie + ends + mirrored(plug)


def smartwatch(p: Palette) -> str:
    """A watch that shows rings."""
    strap = path("M158 118 L164 48 Q200 40 236 48 L242 118 Z", p.base) + path(
        "M158 282 L164 352 Q200 360 236 352 L242 282 Z", p.base
    )
    holes = "".join(rect(196, y, 8, 5, p.deep, 2) for y in (308, 322, 336))
    case = rect(126, 108, 148, 184, "#8f969f", 46) + rect(132, 114, 136, 172, _SCREEN, 42)
    rings = "".join(
        circle(
            200,
            182,
            r,
            "none",
            stroke=colour,
            stroke_width=9,
            stroke_linecap="round",
            stroke_dasharray=f"{r * reach:.0f} 400",
            transform="rotate(-90 200 182)",
        )
        for r, colour, reach in ((44, "#f0716a", 4.6), (31, "#8ed66a", 3.6), (18, "#5cc3ea", 5.2))
    )
    pulse = line("M154 256 h22 l8 -14 12 26 9 -12 h40", "#e8edf3", 4)
    return shadow(70, 366) + strap + holes + rect(272, 176, 12, 34, "#767d87", 5) + case + rings + pulse


def keyboard(p: Palette) -> str:
    """A compact keyboard."""
    body = rect(54, 138, 292, 144, p.dark, 18) + rect(54, 132, 292, 142, p.base, 18)
    keys = "".join(
        rect(68 + column * 24.2, 146 + row * 25, 20, 20, p.light if (row + column) % 9 else "#ee7f6b", 5)
        + rect(68 + column * 24.2, 163 + row * 25, 20, 4, p.dark, 2)
        for row in range(4)
        for column in range(11)
    )
    return (
        shadow(152, 294)
        + body
        + keys
        + rect(68, 247, 44, 18, p.light, 5)
        + rect(118, 247, 128, 18, p.light, 5)
        + rect(252, 247, 78, 18, p.light, 5)
    )


def mouse(p: Palette) -> str:
    """An ergonomic mouse from above."""
    body = path(
        "M200 76 C262 76 284 130 284 206 C284 286 252 326 200 326 C148 326 116 286 116 206 C116 130 138 76 200 76 Z",
        p.base,
    )
    thumb = path("M124 156 C112 196 112 252 134 288 C146 254 148 196 124 156 Z", p.deep)
    split = line("M200 80 V168", p.deep, 4) + line("M126 176 Q200 196 276 176", p.deep, 3)
    wheel = rect(189, 106, 22, 46, INK, 11) + rect(194, 114, 12, 30, "#6b727c", 6)
    return shadow(98, 338) + body + thumb + split + wheel + ellipse(240, 232, 16, 44, p.light, opacity=0.35)


def webcam(p: Palette) -> str:
    """A webcam on its clip."""
    head = rect(88, 124, 224, 106, p.base, 52) + rect(98, 134, 204, 30, p.light, 15, opacity=0.3)
    lens = (
        circle(200, 177, 40, INK)
        + circle(200, 177, 28, "#2b3a55")
        + circle(200, 177, 14, "#131821")
        + circle(190, 166, 7, "#b9cdf0")
    )
    stand = (
        path("M184 228 H216 L222 262 H178 Z", p.deep)
        + rect(134, 260, 132, 24, p.dark, 10)
        + rect(150, 282, 18, 36, p.deep, 5)
    )
    return shadow(100, 330) + stand + head + lens + circle(268, 177, 5, "#6fd39a")


def desk_lamp(p: Palette) -> str:
    """A jointed desk lamp."""
    glow = path("M232 138 L138 312 H322 Z", "#fff3c4", opacity=0.6)
    arm = line("M132 316 L106 200 L218 106", p.base, 11) + circle(106, 200, 11, p.deep)
    head = f'<g transform="rotate(28 232 116)">{path("M196 104 Q232 74 268 104 L286 142 H178 Z", p.base)}{ellipse(232, 142, 54, 8, "#fff6d6")}</g>'
    base = ellipse(134, 324, 62, 14, p.dark) + ellipse(134, 319, 62, 14, p.base)
    return shadow(92, 336, 150) + glow + arm + base + head


def tablet(p: Palette) -> str:
    """A tablet showing mountains."""
    frame = (
        rect(76, 104, 248, 190, "#8f969f", 20)
        + rect(76, 100, 248, 190, p.base, 20)
        + rect(88, 112, 224, 166, "#bfe0ee", 8)
    )
    picture = (
        circle(262, 152, 17, "#f8d98a")
        + path("M88 270 L150 180 L196 240 L226 206 L296 278 H96 Q88 278 88 270 Z", "#4d8c86")
        + path("M88 278 V246 Q150 220 210 252 T312 244 V270 Q312 278 304 278 Z", "#2f6b67")
    )
    return shadow(132, 306) + frame + picture


def camera(p: Palette) -> str:
    """A compact camera."""
    body = rect(74, 132, 252, 164, INK, 22) + path(
        "M74 190 V154 Q74 132 96 132 H304 Q326 132 326 154 V190 Z", p.base
    )
    top = (
        rect(104, 114, 50, 22, p.dark, 6)
        + rect(256, 112, 40, 24, p.dark, 8)
        + rect(176, 112, 56, 22, p.base, 6)
    )
    lens = (
        circle(204, 222, 66, p.dark)
        + circle(204, 222, 56, "#22262d")
        + circle(204, 222, 40, "#384457")
        + circle(204, 222, 22, "#161b24")
        + circle(190, 206, 9, "#c9d8f2")
    )
    return (
        shadow(132, 308)
        + top
        + body
        + lens
        + rect(288, 148, 24, 16, "#fff3c4", 4)
        + circle(100, 158, 7, "#c73e3a")
    )


DRAWINGS = {
    drawing.__name__: drawing
    for drawing in (
        headphones, earbuds, speaker, phone_case, charger, charging_pad, power_bank, cable, smartwatch, keyboard,
        mouse, webcam, desk_lamp, tablet, camera,
    )
}  # fmt: skip
