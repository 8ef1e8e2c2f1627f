"""What a translation may never change. Nothing unsafe reaches a reader."""

from edu.translation.guards.base import Fault
from edu.translation.guards.facts import faults, is_safe

__all__ = ["Fault", "faults", "is_safe"]
