"""A client's plan on paper, in Spanish."""

from datetime import date

from careers.people.clients.client_plan import Doer
from careers.people.clients.plan_copy import Standing
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
    client="Cliente {code}",
    version="Versión {number} del {day}",
    stamps={
        Standing.COUNTS: "",
        Standing.DRAFT: "Borrador, sin acuerdo",
        Standing.PROPOSED: "Propuesta: vale cuando los dos hayan firmado",
        Standing.REPLACED: "Sustituido por una versión posterior",
        Standing.NOT_AGREED: "Sin acuerdo",
    },
    override="Algo habla en contra de este paso. Lo planeamos de todos modos: {why}",
    left_out="Ya no está en el plan: {role} ({day}): {why}",
    reached="logrado el {day}",
    goal="Meta",
    review="Revisamos este plan juntos el {day}.",
    looked_at="Revisamos el plan juntos",
    the_way="El camino",
    step="Paso",
    now="Ahora",
    today="hoy",
    until="{first} a {last}",
    when="Cuándo",
    pay="Sueldo al año",
    not_stated="No se indica",
    openings="Vacantes hoy",
    none="ninguna",
    for_step="Para el paso {number}: {role}",
    first_of_all="Antes que nada",
    nothing_to_do="Todavía no hay nada que hacer para este paso.",
    by="A más tardar el",
    no_day="sin fecha",
    shows="Hecho cuando",
    support="Apoyo",
    funding="Financiamiento",
    provider="Proveedor aprobado",
    job="Empleo en esta bolsa de trabajo",
    closed="cerrado",
    done="hecho el {day}",
    more="{count} más en el sitio web.",
    agreed="Acuerdo",
    on_paper="{name}, en papel, {day}",
    sign_client="Firma del cliente o la clienta",
    sign_counselor="Firma del orientador o la orientadora",
    sign_date="Fecha",
    sources="Fuentes",
    practice=(
        "Meses y horas: experiencia del sector y criterio propio; no son una promesa."
    ),
    pay_basis=(
        "Sueldo: la parte de la ocupación oficial que corresponde al puesto, antes de "
        "impuestos, Estados Unidos, en dólares."
    ),
    board="Vacantes: esta bolsa de trabajo, {day}.",
    rights=(
        "Puede pedir una copia de todo lo que se guarda sobre usted, o que se borre."
    ),
    doers={
        Doer.CLIENT: "Cliente",
        Doer.COUNSELOR: "Orientador(a)",
        Doer.SOMEBODY: "Otra persona",
    },
    day=day,
    month=month,
)
