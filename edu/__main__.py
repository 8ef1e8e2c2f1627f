"""`python -m edu` is `edu`."""

from edu.cli import main

main()
