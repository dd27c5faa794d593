"""The site as a WSGI server wants it: ``careers.web.wsgi:app``."""

import os

from careers.settings import Settings
from careers.web.app import create_app
from careers.web.warming import warm

app = create_app(Settings.from_environment(os.environ))
warming = warm(app)
