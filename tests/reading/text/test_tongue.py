from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careers.reading.text.tongue import tongue

CVS = Path(__file__).parents[2] / "gold" / "cvs"

SAID = {
    "en": "Answered calls about bills for two years, and helped to train new starters"
    " at the desk.",
    "es": "Atendí llamadas de clientes durante dos años y ayudé a formar a los nuevos"
    " compañeros en el uso del sistema.",
    "pt": "Atendi chamadas de clientes por dois anos e ajudei a formar os novos colegas"
    " no uso do sistema da empresa.",
    "fr": "J’ai répondu aux appels des clients pendant deux ans et j’ai formé les"
    " nouveaux collègues dans le service.",
    "de": "Ich habe zwei Jahre lang Anrufe von Kunden angenommen und neue Kollegen in"
    " das System eingearbeitet.",
    "it": "Ho risposto alle chiamate dei clienti per due anni e ho formato i nuovi"
    " colleghi nel reparto.",
    "nl": "Ik heb twee jaar de telefoon van klanten aangenomen en nieuwe collega’s in"
    " het systeem ingewerkt.",
    "pl": "Przez dwa lata odbierałem telefony od klientów i szkoliłem nowych kolegów w"
    " obsłudze systemu na infolinii.",
    "tl": "Sumagot ako ng mga tawag ng mga kliyente sa loob ng dalawang taon at nagturo"
    " sa mga bagong kasama.",
    "ro": "Am răspuns la apeluri de la clienți timp de doi ani și am instruit colegi"
    " noi în departament.",
    "tr": "İki yıl boyunca müşteri aramalarını yanıtladım ve yeni gelen arkadaşlara bir"
    " eğitim verdim için de hazırladım.",
    "ru": "Два года отвечал на звонки клиентов и обучал новых сотрудников работе с"
    " системой.",
    "uk": "Два роки відповідав на дзвінки клієнтів та навчав нових колег роботі з"
    " системою для обліку.",
    "zh": "两年来接听客户来电，并培训新同事使用系统。",
    "ja": "二年間お客様からのお電話に対応し、新しい同僚に仕事を教えました。",
    "ko": "이 년 동안 고객 전화를 받고 새 동료에게 시스템 사용법을 가르쳤습니다.",
    "ar": "أجبت على مكالمات العملاء لمدة عامين ودربت الزملاء الجدد على النظام.",
    "hi": "दो साल तक ग्राहकों के फ़ोन का जवाब दिया और नए साथियों को सिखाया।",
}


@pytest.mark.parametrize("code", SAID)
def test_the_language_of_a_sentence_is_recognized(code: str) -> None:
    assert tongue(SAID[code]) == code


def test_no_english_cv_is_taken_for_another_language() -> None:
    found = {path.name: tongue(path.read_text("utf-8")) for path in CVS.glob("*.txt")}
    assert {code for code in found.values() if code} == {"en"}


def test_a_name_or_a_school_in_another_language_changes_nothing() -> None:
    text = SAID["en"] + "\nMaría de la Cruz, Universidad de los Andes"
    assert tongue(text) == "en"


@pytest.mark.parametrize("text", ["", "Zendesk, Excel", "123 – 456", "Hola", "🙂 🙂"])
def test_too_little_tells_no_language(text: str) -> None:
    assert tongue(text) == ""


@given(st.text())
def test_any_text_is_answered(text: str) -> None:
    assert tongue(text) in {"", *SAID, "bn", "ta", "th", "el", "he"}
