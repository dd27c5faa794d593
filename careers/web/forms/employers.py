"""Forms of those who hire: their employer, their claim, their colleagues."""

from functools import cache

from wtforms import EmailField, HiddenField, SelectField, StringField, TextAreaField
from wtforms.validators import InputRequired, Length, ValidationError

from careers.board.employer import Employer
from careers.board.terms import House
from careers.people.entry.mail_hosts import host_of
from careers.web.forms.accounts import AddressForm
from careers.web.forms.base import BaseForm
from careers.web.forms.fields import WordsField
from careers.web.words.geography import ENGLISH
from careers.web.words.labels import label

CALLED = (
    InputRequired("Write the name of the employer"),
    Length(2, 80, message="Use 2 to 80 characters"),
)
SAID = "What should a moderator know?"


class AboutForm(BaseForm):
    """What an employer says about itself."""

    about = TextAreaField(
        "Who you are", [Length(max=1000, message="Use at most 1,000 characters")]
    )
    people = WordsField("People", [Length(max=80, message="Use at most 80 characters")])
    site = WordsField("Site", [Length(max=200, message="Use at most 200 characters")])
    country = WordsField(
        "Country", [Length(max=60, message="Write a country, such as Philippines")]
    )
    house = SelectField(
        "Who runs the center",
        choices={"": "Not stated"} | {kind.value: label(kind) for kind in House},
        default="",
    )

    def validate_site(self, field: StringField) -> None:
        """Take whole addresses of the web only."""
        if field.data and host_of(_whole(field.data)) is None:
            raise ValidationError("Write an address like https://northbank.example")

    def validate_country(self, field: StringField) -> None:
        """Take a country by its name or its two letters."""
        if field.data and field.data.casefold() not in _countries():
            raise ValidationError("Write a country in full, such as Philippines")

    def said(self, employer: Employer) -> Employer:
        """Give the employer as the form tells it; its name and address stay."""
        country = (self.country.data or "").casefold()
        return Employer(
            employer.slug,
            employer.name,
            House(self.house.data) if self.house.data else None,
            _countries().get(country),
            (self.about.data or "").strip(),
            self.people.data or "",
            _whole(self.site.data) if self.site.data else None,
        )


class NewEmployerForm(AboutForm):
    """An employer that is not on the board yet."""

    name = WordsField("Name", CALLED)
    note = TextAreaField(SAID, [Length(max=600, message="Use at most 600 characters")])


class NameForm(BaseForm):
    """What an employer is to be called."""

    name = WordsField("Name", CALLED)
    note = TextAreaField(SAID, [Length(max=600, message="Use at most 600 characters")])


class ClaimForm(BaseForm):
    """Taking over a page that imports made."""

    note = TextAreaField(SAID, [Length(max=600, message="Use at most 600 characters")])


class InviteForm(AddressForm):
    """A colleague to invite."""

    email = EmailField(
        "Their e-mail address",
        [
            InputRequired("Write the address of your colleague"),
            Length(max=254, message="Use at most 254 characters"),
        ],
    )


class ColleagueForm(BaseForm):
    """Whom a button is about."""

    account = HiddenField()
    email = HiddenField()


def filled(employer: Employer) -> dict[str, str]:
    """Give what stands in the form before anything is changed."""
    country = employer.country
    return {
        "about": employer.about,
        "people": employer.people,
        "site": employer.site or "",
        "country": str(ENGLISH.territories.get(country, country)) if country else "",
        "house": employer.house.value if employer.house else "",
    }


def _whole(site: str) -> str:
    """Write an address whole: many leave out “https://”."""
    return site if "://" in site else f"https://{site}"


@cache
def _countries() -> dict[str, str]:
    """Codes of countries by name and by code."""
    codes = {
        str(code): str(name)
        for code, name in ENGLISH.territories.items()
        if len(code) == 2 and code.isalpha() and code not in {"ZZ", "XA", "XB", "EU"}
    }
    named = {name.casefold(): code for code, name in codes.items()}
    usual = {"uk": "GB", "usa": "US", "great britain": "GB"}
    return named | {code.casefold(): code for code in codes} | usual
