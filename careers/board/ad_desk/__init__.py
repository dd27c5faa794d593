"""The ad desk: reads a draft before seekers do, and says what would make it better.

A room of its own because each thing it looks at is small and grows by itself: missing
facts, pay beside the board’s, loudness, hidden addresses, long sentences, words.
"""
