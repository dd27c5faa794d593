"""Answers that are for one person: kept by nobody, and told apart by the cookie."""

from flask import Response


def never_keep(response: Response) -> Response:
    """Keep a page out of caches, and its address out of other sites’ logs."""
    response.headers["Cache-Control"] = "no-store"
    response.headers["Referrer-Policy"] = "no-referrer"
    return response


def ones_own(response: Response) -> Response:
    """Keep a page out of caches: it may hold somebody’s own words."""
    response.headers["Cache-Control"] = "no-store"
    return varying(response)


def varying(response: Response) -> Response:
    """Say that others, with another cookie, would be answered otherwise."""
    response.vary.add("Cookie")
    return response


def take_back(response: Response, cookie: str) -> Response:
    """Have the browser forget a cookie."""
    response.delete_cookie(cookie, httponly=True, samesite="Lax")
    return response
