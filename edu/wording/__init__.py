"""How facts and wordings are said in a locale and a style."""
