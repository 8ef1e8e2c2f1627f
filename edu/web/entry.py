"""The application as any WSGI server loads it, set up from the environment.

EDU_LIBRARY is the library's folder (the starter library without it), EDU_PROXIES how many reverse proxies
stand before the server, EDU_FRAMES the sites that may show its pages in a frame. EDU_PRESS_WORKERS,
EDU_PRESS_QUEUE, EDU_PRESS_SECONDS and EDU_PRESS_MEMORY bound what printing may use; see
`edu.render.press_room.Limits`.
"""

from __future__ import annotations

import os
from pathlib import Path

from edu.render.printer import house_room
from edu.web import create_app

application = create_app(
    Path(os.environ["EDU_LIBRARY"]) if os.environ.get("EDU_LIBRARY") else None,
    proxies=int(os.environ.get("EDU_PROXIES", "0")),
    frames=os.environ.get("EDU_FRAMES", "'none'"),
)
house_room().warm_up()
