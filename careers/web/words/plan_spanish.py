"""A client's plan on paper, in Spanish."""

from datetime import date

from careers.people.clients.client_plan import Doer
from careers.web.words.plan_paper import PaperWords

MONTHS = (
    "enero", "febrero", "marzo", "abril", "mayo", "junio",
    "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre",
)  # fmt: skip


def day(own: date) -> str:
    """Say a date: “12 de marzo de 2026”."""
    return f"{own.day} de {MONTHS[own.month - 1]} de {own.year}"


def month(own: date) -> str:
    """Say a month: “mar 2026”."""
    return f"{MONTHS[own.month - 1][:3]} {own.year}"


SPANISH = PaperWords(
    language="es",
    plan_of="Plan de {name}",
    counselor_of="Hecho con {counselor}, {agency}",
    version="Versión {number} del {day}",
    draft="Borrador, aún sin acuerdo",
    goal="Meta",
    review="Volvemos a mirar este plan el {day}.",
    the_way="El camino",
    step="Paso",
    now="Ahora",
    today="hoy",
    until="{first} a {last}",
    when="Cuándo",
    pay="Sueldo al año",
    not_stated="No consta",
    openings="Vacantes hoy",
    none="ninguna",
    for_step="Para el paso {number}: {role}",
    first_of_all="Antes que nada",
    nothing_to_do="Todavía no hay nada que hacer para este paso.",
    by="Para el",
    no_day="sin fecha",
    shows="Hecho cuando",
    support="Apoyo",
    funding="Financiación",
    provider="Proveedor",
    job="Empleo en la bolsa",
    closed="cerrado",
    done="hecho el {day}",
    more="{count} más en el sitio.",
    agreed="Acuerdo",
    on_paper="{name}, en papel, {day}",
    sign_client="Firma del cliente",
    sign_counselor="Firma del orientador",
    sign_date="Fecha",
    sources="Fuentes",
    practice=(
        "Meses y horas: práctica del sector, criterio propio; no son una promesa."
    ),
    pay_basis=(
        "Sueldo: la parte de la ocupación oficial que corresponde al puesto, antes de "
        "impuestos, Estados Unidos, en dólares."
    ),
    board="Vacantes: esta bolsa, {day}.",
    rights=(
        "Puede pedir una copia de todo lo que se guarda sobre usted, o que se borre."
    ),
    doers={
        Doer.CLIENT: "Cliente",
        Doer.COUNSELOR: "Orientador",
        Doer.SOMEBODY: "Otra persona",
    },
    day=day,
    month=month,
)
