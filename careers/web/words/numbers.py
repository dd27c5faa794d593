"""Counts and spans of months, in words."""

RUNGS = ("First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh")


def count(number: int, one: str, many: str | None = None) -> str:
    """Count things: “1 job open”, “91 jobs open”, “no jobs” is for the caller to say.

    Without ``many`` the first word of ``one`` takes an s.
    """
    if number == 1:
        return f"1 {one}"
    first, *rest = one.split(" ")
    return f"{number:,} {many or ' '.join([first + 's', *rest])}"


def months(span: tuple[int, int]) -> str:
    """Say how long something takes: “9 to 18 months”, “1 month”."""
    return f"{between(span)} {'month' if span[1] == 1 else 'months'}"


def between(span: tuple[int, int]) -> str:
    """Say a range of whole numbers: “9 to 18”, or “9” when both ends are the same."""
    low, high = span
    return f"{low:,}" if low == high else f"{low:,} to {high:,}"


def rung(number: int) -> str:
    """Name a rung of the ladder: “Third rung”."""
    return f"{RUNGS[number - 1]} rung"


def listed(things: tuple[str, ...] | list[str], last: str = "and") -> str:
    """Join names the way people do: “Arizona, Nevada and Utah”."""
    *first, final = things or ("",)
    return f"{', '.join(first)} {last} {final}" if first else final


def signed(change: float) -> str:
    """Say a change over time without a percent sign: “5.5 in 100 fewer jobs”."""
    size = f"{abs(change):g}"
    if not float(size):
        return "about as many jobs"
    return f"{size} in 100 {'fewer' if change < 0 else 'more'} jobs"
