"""Letters on their way out: by SMTP, or into a folder."""
