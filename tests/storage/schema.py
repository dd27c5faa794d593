"""The shape of the database as text, so that a review shows the result of a step."""

import sqlite3
import tempfile
from pathlib import Path

from careers.storage.store import migrate

SHAPE = """
    select sql from sqlite_schema
     where sql is not null and name not like '%\\_words\\_%' escape '\\'
       and name not like 'sqlite\\_%' escape '\\'
       and name not like '\\_sqlite%' escape '\\'
  order by type desc, name
"""


def shape(path: Path) -> str:
    with sqlite3.connect(path) as connection:
        texts = [sql for (sql,) in connection.execute(SHAPE)]
    connection.close()
    return "".join(f"{sql};\n\n" for sql in texts)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "shape.db"
        migrate(made)
        Path(__file__).with_name("schema.sql").write_text(shape(made))
