"""Tone: two heads and word lists that order a human queue, and never judge (TONE)."""
