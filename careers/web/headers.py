"""What every answer says to the browser about safety and keeping."""

from flask import Flask, Response, request
from werkzeug.middleware.proxy_fix import ProxyFix

POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
)

HEADERS = {
    "Content-Security-Policy": POLICY,
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}


def believe(app: Flask, proxies: int) -> None:
    """Take who asks, and how, from as many servers of our own as stand before us.

    Without them nobody is believed: anyone can write such a header.
    """
    app.wsgi_app = ProxyFix(  # type: ignore[method-assign]  # as Flask’s manual does
        app.wsgi_app, x_for=proxies, x_proto=proxies, x_host=proxies
    )


def protect(response: Response) -> Response:
    """Add the headers; a view that set one itself has its reason."""
    for name, value in HEADERS.items():
        response.headers.setdefault(name, value)
    if request.is_secure:
        response.headers.setdefault("Strict-Transport-Security", "max-age=31536000")
    if request.endpoint == "static":
        response.headers["Cache-Control"] = "public, max-age=31536000, immutable"
    return response
