"""A file of many rows: taken out of a request, and read as the list it is."""

from wtforms import FileField
from wtforms.validators import ValidationError

from careers.board.incoming.file import MOST_BYTES, IncomingFile, incoming_file
from careers.errors import CareersError


class ListFile:
    """What a form with a field ``file`` does with the list that was sent."""

    most = MOST_BYTES
    file: FileField
    content: bytes = b""
    name: str = ""
    read: IncomingFile | None = None

    def take(self) -> None:
        """Read what was sent, and no more of it than shows that it is too large."""
        if self.file.data:
            self.content = self.file.data.read(self.most + 1)
            self.name = (self.file.data.filename or "")[:80]

    def validate_file(self, field: FileField) -> None:
        """Take the list apart, or say what it is and what to do instead."""
        if not field.data:
            raise ValidationError("Choose a file")
        try:
            self.read = incoming_file(self.content)
        except CareersError as error:
            said = f"{error.problem} {error.remedy}".rstrip(".")
            raise ValidationError(said) from None
