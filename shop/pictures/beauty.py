"""Jars, bottles and brushes."""

# ruff: noqa: E501 - a shape is one line, as long as it is

from __future__ import annotations

from shop.pictures.canvas import INK, Palette, circle, ellipse, line, path, rect, shadow

_GOLD = "#d4ac55"
_PAPER = "#fbfaf6"


def _label(x: float, y: float, width: float, height: float) -> str:
    middle = x + width / 2
    return (
        rect(x, y, width, height, _PAPER, 5, opacity=0.92)
        + circle(middle, y + height * 0.34, min(width, height) * 0.13, _GOLD)
        + line(f"M{x + width * 0.24:g} {y + height * 0.64:g} H{x + width * 0.76:g}", "#b9ad98", 4)
        + line(f"M{x + width * 0.34:g} {y + height * 0.8:g} H{x + width * 0.66:g}", "#cfc5b3", 3)
    )


def cream_jar(p: Palette) -> str:
    """A jar under its lid."""
    jar = rect(106, 196, 188, 118, p.base, 24) + rect(118, 206, 16, 96, p.light, 8, opacity=0.7)
    lid = rect(98, 140, 204, 62, _GOLD, 14) + rect(98, 172, 204, 30, "#c29a45", 12)
    top = ellipse(200, 146, 94, 9, "#e6c67c")
    return shadow(108, 326) + jar + lid + top + _label(154, 220, 92, 70)


def serum(p: Palette) -> str:
    """A dropper bottle."""
    pipette = path("M182 50 Q200 40 218 50 L222 106 H178 Z", INK) + rect(168, 104, 64, 42, _GOLD, 6)
    glass = path(
        "M166 146 H234 V164 Q268 176 268 208 V306 Q268 326 248 326 H152 Q132 326 132 306 V208 Q132 176 166 164 Z",
        p.base,
        opacity=0.86,
    )
    shine = line("M148 214 V298", "#ffffff", 8, opacity=0.6)
    return shadow(78, 336) + pipette + glass + shine + _label(160, 218, 80, 82)


def pump_bottle(p: Palette) -> str:
    """A bottle with a pump."""
    pump = (
        rect(192, 70, 16, 50, INK, 5)
        + path("M150 58 H218 Q228 58 228 68 V80 H164 L150 72 Z", INK)
        + rect(172, 114, 56, 26, "#5a5f69", 6)
    )
    body = path(
        "M168 140 H232 Q270 150 270 190 V308 Q270 328 250 328 H150 Q130 328 130 308 V190 Q130 150 168 140 Z",
        p.base,
    )
    return (
        shadow(80, 338)
        + pump
        + body
        + rect(142, 190, 13, 118, p.light, 6, opacity=0.7)
        + _label(164, 204, 74, 92)
    )


def tube(p: Palette) -> str:
    """A tube standing on its cap."""
    body = (
        path("M130 66 H270 L250 286 H150 Z", p.base)
        + rect(128, 56, 144, 20, p.dark, 4)
        + path("M130 76 H156 L170 286 H150 Z", p.light, opacity=0.6)
    )
    cap = rect(150, 282, 100, 48, "#f3efe8", 8) + "".join(
        line(f"M{x} 290 V324", "#d9d2c4", 3) for x in range(162, 246, 14)
    )
    return shadow(72, 338) + body + cap + _label(164, 132, 72, 96)


def lipstick(p: Palette) -> str:
    """An open lipstick and its cap."""
    stick = path("M138 176 V116 Q138 96 190 82 V176 Z", p.base) + path(
        "M138 116 Q138 96 190 82 Q186 104 138 122 Z", p.light
    )
    case = (
        rect(128, 170, 72, 56, _GOLD, 5)
        + rect(118, 220, 92, 108, INK, 8)
        + rect(130, 230, 10, 88, "#5a5f69", 5)
    )
    cap = (
        rect(232, 190, 72, 138, INK, 10) + rect(244, 202, 9, 112, "#5a5f69", 4) + rect(232, 306, 72, 9, _GOLD)
    )
    return shadow(112, 338, 210) + stick + case + cap


def balm(p: Palette) -> str:
    """A slim lip balm."""
    body = rect(152, 170, 96, 158, p.dark, 14) + rect(152, 160, 96, 20, "#f3efe8", 6)
    stick = path("M164 162 V104 Q164 74 200 74 Q236 74 236 104 V162 Z", p.base) + line(
        "M178 100 V150", p.light, 8, opacity=0.8
    )
    return shadow(72, 338) + stick + body + _label(164, 208, 72, 84)


def perfume(p: Palette) -> str:
    """A square flacon."""
    cap = (
        rect(164, 74, 72, 62, INK, 8) + rect(174, 82, 9, 44, "#5a5f69", 4) + rect(180, 136, 40, 20, _GOLD, 3)
    )
    glass = (
        rect(110, 154, 180, 174, "#eef3f5", 22)
        + rect(124, 186, 152, 130, p.base, 14, opacity=0.85)
        + path("M124 200 Q162 190 200 200 T276 200 V210 H124 Z", p.light, opacity=0.6)
    )
    return (
        shadow(102, 338)
        + cap
        + glass
        + line("M126 176 V304", "#ffffff", 6, opacity=0.8)
        + _label(158, 222, 84, 74)
    )


def soap_bar(p: Palette) -> str:
    """A bar of soap on a wooden dish."""
    dish = rect(76, 270, 248, 28, "#b98a5f", 12) + "".join(
        rect(x, 266, 28, 12, "#a2764d", 4) for x in range(94, 300, 42)
    )
    bar = (
        rect(98, 176, 204, 96, p.dark, 34)
        + rect(98, 166, 204, 92, p.base, 34)
        + rect(132, 192, 136, 42, p.dark, 20, opacity=0.45)
    )
    foam = "".join(
        circle(x, y, r, "#ffffff", opacity=0.85)
        for x, y, r in ((290, 168, 22), (314, 194, 15), (268, 152, 15), (320, 158, 10), (250, 134, 8))
    )
    return (
        shadow(132, 306)
        + dish
        + bar
        + foam
        + path("M182 204 Q200 190 218 204 Q200 224 182 204 Z", p.deep, opacity=0.7)
    )


def mascara(p: Palette) -> str:
    """A mascara and its brush."""
    bottle = f'<g transform="rotate(14 150 220)">{rect(128, 134, 46, 190, p.base, 16)}{rect(128, 126, 46, 22, _GOLD, 4)}{rect(137, 160, 8, 140, p.light, 4, opacity=0.5)}</g>'
    bristles = "".join(line(f"M{216 - k % 2 * 2} {92 + k * 8} h34", INK, 4) for k in range(11))
    wand = f'<g transform="rotate(-12 240 200)">{line("M233 88 V204", "#7d848d", 5)}{bristles}{rect(216, 196, 34, 22, _GOLD, 4)}{rect(214, 216, 38, 112, p.base, 14)}</g>'
    return shadow(110, 342) + bottle + wand


def nail_polish(p: Palette) -> str:
    """A bottle of nail polish."""
    cap = path("M172 64 H228 L236 186 H164 Z", INK) + line("M184 78 L180 172", "#5a5f69", 7)
    glass = path(
        "M150 186 H250 Q286 200 286 244 V292 Q286 326 250 326 H150 Q114 326 114 292 V244 Q114 200 150 186 Z",
        p.base,
    )
    return (
        shadow(92, 338)
        + glass
        + cap
        + path("M132 246 Q134 216 156 206 V300 Q136 300 132 286 Z", p.light, opacity=0.7)
        + rect(160, 182, 80, 12, _GOLD, 3)
    )


def hair_brush(p: Palette) -> str:
    """A paddle brush, turned."""
    paddle = rect(138, 56, 124, 172, p.base, 56) + rect(150, 68, 100, 148, "#f1e1cf", 46)
    pins = "".join(
        circle(x, y, 4.4, p.deep)
        for y in range(92, 204, 20)
        for x in range(172 if y in (92, 192) else 164, 240, 18)
    )
    handle = path("M184 222 H216 L222 330 Q222 350 200 350 Q178 350 178 330 Z", p.base) + line(
        "M190 236 L187 326", p.light, 5, opacity=0.6
    )
    return shadow(98, 352, 214) + f'<g transform="rotate(18 200 204)">{paddle}{pins}{handle}</g>'


def sheet_mask(p: Palette) -> str:
    """Sachets, a mask in front."""
    back = f'<g transform="rotate(-9 200 210)">{rect(104, 92, 150, 214, "#bcd9d2", 10)}{_label(138, 132, 82, 96)}</g>'
    face = path(
        "M238 134 C292 134 318 172 314 226 C310 288 276 322 238 322 C200 322 166 288 162 226 C158 172 184 134 238 134 Z",
        p.base,
    )
    holes = (
        ellipse(211, 210, 19, 9, "#dfe6e4")
        + ellipse(265, 210, 19, 9, "#dfe6e4")
        + ellipse(238, 276, 22, 8, "#dfe6e4")
        + line("M238 222 Q230 246 240 248", p.dark, 4)
    )
    return shadow(112, 334, 212) + back + face + holes


DRAWINGS = {
    drawing.__name__: drawing
    for drawing in (
        cream_jar, serum, pump_bottle, tube, lipstick, balm, perfume, soap_bar, mascara, nail_polish, hair_brush,
        sheet_mask,
    )
}  # fmt: skip
