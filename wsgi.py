"""The entry for any WSGI server, such as `granian --interface wsgi wsgi:application`; see `edu.web.entry`."""

from edu.web.entry import application

__all__ = ["application"]
