"""Shoes, seen from the side, the toe to the right."""

# ruff: noqa: E501 - a shape is one line, as long as it is

from __future__ import annotations

from shop.pictures.canvas import Palette, circle, ellipse, line, path, shadow

_SOLE = "#f4f1ea"


def sneaker(p: Palette) -> str:
    """A low sneaker with laces."""
    upper = path(
        "M72 190 C92 200 118 198 136 168 L150 158 C176 196 214 214 258 222 C304 230 330 244 332 272 H74 C66 244 68 216 72 190 Z",
        p.base,
    )
    heel = path("M72 190 C82 196 94 198 104 196 C106 222 104 250 100 272 H74 C66 244 68 216 72 190 Z", p.dark)
    toe = path("M270 224 C306 232 330 244 332 272 H262 C256 250 260 236 270 224 Z", p.light)
    tongue = path("M132 172 L150 146 Q158 140 166 148 L180 176 Z", p.dark)
    laces = "".join(line(f"M{168 + k * 21} {182 + k * 10} l-17 17", "#ffffff", 5.5) for k in range(4))
    swoosh = line("M118 246 Q170 258 226 226", p.deep, 8)
    sole = path("M66 266 H338 Q344 296 322 298 H84 Q64 296 66 266 Z", _SOLE) + line(
        "M72 284 H336", "#d8d2c5", 3
    )
    return shadow(146, 304) + upper + tongue + heel + toe + swoosh + laces + sole


def running_shoe(p: Palette) -> str:
    """A running shoe with a thick, sprung sole."""
    upper = path(
        "M66 174 C84 190 112 190 132 160 L148 150 C176 190 216 204 262 212 C310 222 336 238 338 256 L70 262 C62 230 60 200 66 174 Z",
        p.base,
    )
    mesh = "".join(
        circle(x, y, 2.2, p.dark)
        for x in range(206, 318, 14)
        for y in (226, 238, 250)
        if x < 240 + (y - 214) * 2.4
    )
    stripe = path(
        "M118 254 C146 236 160 214 170 188 L190 200 C182 222 168 244 150 258 Z", "#ffffff", opacity=0.9
    )
    laces = "".join(line(f"M{160 + k * 20} {172 + k * 9} l-15 15", "#ffffff", 5) for k in range(4))
    foam = path(
        "M54 252 C110 262 250 254 344 246 C356 262 350 286 330 290 C260 300 130 302 74 294 C50 290 48 268 54 252 Z",
        _SOLE,
    )
    spring = path(
        "M58 274 C130 284 270 280 348 268 C346 282 340 289 330 290 C260 300 130 302 74 294 C64 291 58 284 58 274 Z",
        p.deep,
    )
    return shadow(150, 304) + upper + mesh + stripe + laces + foam + spring


def boot(p: Palette) -> str:
    """A hiking boot."""
    shaft = path(
        "M112 92 H206 C204 140 210 164 236 182 C280 196 316 208 318 262 H96 C92 200 100 140 112 92 Z", p.base
    )
    collar = path("M108 84 Q158 74 210 84 L207 112 Q158 102 108 112 Z", p.deep)
    toe = path("M260 192 C300 202 316 220 318 262 H250 C246 232 250 210 260 192 Z", p.dark)
    heel = path("M102 190 Q130 196 132 262 H96 C94 236 98 210 102 190 Z", p.dark)
    hooks = "".join(line(f"M{176 + k * 3} {124 + k * 18} l26 4", "#f0c342", 4.5) for k in range(3))
    lower = "".join(line(f"M{190 + k * 18} {180 + k * 9} l-12 20", "#f0c342", 4.5) for k in range(3))
    lugs = "".join(path(f"M{x} 282 h18 v14 h-18 z", "#2f3136") for x in range(94, 316, 28))
    sole = path("M88 256 H324 Q332 286 318 288 H98 Q86 286 88 256 Z", "#3b3e45")
    return shadow(130, 302) + shaft + toe + heel + collar + hooks + lower + lugs + sole


def ankle_boot(p: Palette) -> str:
    """A Chelsea boot."""
    shaft = path(
        "M118 104 H212 C210 150 214 172 242 190 C288 204 316 222 322 262 H108 C106 210 110 150 118 104 Z",
        p.base,
    )
    elastic = path("M146 106 H190 C192 150 186 178 172 196 C154 176 146 150 146 106 Z", p.deep)
    ribs = "".join(line(f"M{x} 110 V{172 - abs(x - 168)}", p.dark, 2) for x in range(152, 188, 7))
    loop = line("M118 104 Q104 84 122 80 L126 104", p.deep, 6)
    sole = path("M104 258 H326 Q336 274 322 278 H152 L148 300 H104 Z", "#33302e")
    shine = line("M250 212 Q284 222 300 246", p.light, 5, opacity=0.55)
    return shadow(124, 306) + loop + shaft + elastic + ribs + shine + sole


def sandal(p: Palette) -> str:
    """A strapped sandal."""
    sole = path(
        "M62 250 C120 258 170 244 220 250 C270 256 318 250 340 254 Q350 274 326 280 H82 Q56 278 62 250 Z",
        "#a9805a",
    )
    foot = path(
        "M66 244 C120 252 170 238 222 244 C270 250 312 244 338 250 L336 260 C270 262 130 262 64 256 Z",
        "#d8b48a",
    )
    straps = (
        path(
            "M218 250 C224 204 252 190 282 198 C302 204 314 224 318 252 L298 250 C292 228 284 218 272 216 C256 214 246 226 242 252 Z",
            p.base,
        )
        + path("M128 250 C130 210 156 186 190 196 L196 212 C170 206 152 222 150 252 Z", p.dark)
        + path(
            "M78 246 C72 200 84 166 108 158 C150 146 178 164 190 196 L174 204 C164 180 144 170 116 178 C98 186 94 214 100 248 Z",
            p.base,
        )
    )
    return (
        shadow(146, 290)
        + sole
        + foot
        + straps
        + circle(136, 168, 8, "#d4ac55")
        + circle(136, 168, 3.5, p.deep)
    )


def loafer(p: Palette) -> str:
    """A penny loafer."""
    upper = path(
        "M72 186 C96 204 150 202 182 184 C206 208 250 206 286 220 C318 232 336 248 336 266 H76 C68 236 68 210 72 186 Z",
        p.base,
    )
    inside = path("M76 188 C100 172 150 170 180 184 C150 202 98 204 76 188 Z", p.inside)
    apron = line("M204 206 C240 208 286 222 306 250", p.deep, 4)
    strap = path("M170 196 C190 206 206 232 206 262 L238 262 C238 232 222 208 204 196 Z", p.dark) + path(
        "M204 222 l16 -2 3 12 -16 3 z", p.inside
    )
    sole = path("M70 262 H342 Q346 282 326 284 H142 L138 298 H82 Q66 290 70 262 Z", "#3a2d26")
    return shadow(146, 304) + upper + inside + strap + apron + sole


def pump(p: Palette) -> str:
    """A pump with a slim heel."""
    upper = path(
        "M76 136 C96 132 112 140 118 166 C138 214 190 236 236 232 C286 232 330 256 346 276 C318 286 262 284 222 276 C160 262 118 222 92 212 C76 190 70 160 76 136 Z",
        p.base,
    )
    inside = path(
        "M80 140 C96 138 108 148 114 168 C130 212 188 240 236 234 C198 250 140 236 112 206 C90 186 80 164 80 140 Z",
        p.inside,
    )
    heel = path("M78 176 C86 200 96 214 112 222 C100 240 96 268 96 298 H84 C84 250 72 214 78 176 Z", p.dark)
    sole = line("M112 224 C150 256 190 276 232 282 C270 287 318 288 346 278", "#2f2a28", 4)
    return (
        shadow(140, 304, 216)
        + heel
        + upper
        + inside
        + sole
        + line("M276 246 Q306 256 322 268", p.light, 4, opacity=0.6)
    )


def slipper(p: Palette) -> str:
    """A felt slipper."""
    upper = path(
        "M70 216 C120 222 150 210 178 176 C230 178 318 204 334 262 H72 C66 244 66 230 70 216 Z", p.base
    )
    opening = path("M70 214 C96 196 146 186 178 178 C176 206 130 226 74 226 Z", p.inside)
    stitch = line("M180 180 C176 214 128 232 76 230", p.light, 4, stroke_dasharray="9 6")
    sole = path("M66 254 H338 Q346 276 328 280 H80 Q62 278 66 254 Z", "#b58a5e") + line(
        "M74 268 H334", "#96714c", 2.5
    )
    return (
        shadow(146, 290) + upper + opening + stitch + sole + ellipse(252, 222, 20, 9, p.light, opacity=0.35)
    )


DRAWINGS = {
    drawing.__name__: drawing
    for drawing in (sneaker, running_shoe, boot, ankle_boot, sandal, loafer, pump, slipper)
}
