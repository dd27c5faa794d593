"""How a text means what it mentions: shown, asked, denied, wished, or neither."""
