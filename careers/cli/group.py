"""What ``careers --help`` opens with, and how every command tells of trouble."""

import click

from careers.errors import CareersError


class Careers(click.Group):
    """A command group that tells expected problems in two lines, no traceback."""

    def invoke(self, ctx: click.Context) -> object:
        """Run the command; turn an expected problem into words and exit code 1."""
        try:
            return super().invoke(ctx)
        except CareersError as error:
            raise click.ClickException(f"{error.problem}\n{error.remedy}") from error

    def list_commands(self, ctx: click.Context) -> list[str]:
        """List the commands in the order one needs them."""
        return list(self.commands)


@click.group(cls=Careers, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="careers")
def main() -> None:
    """Headway: call-center jobs, and where they lead.

    \b
    First time?
      careers migrate     make the database
      careers demo        fill it with an invented world to look around in
      careers serve       open http://127.0.0.1:8000
    """
