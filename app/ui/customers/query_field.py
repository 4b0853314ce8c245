"""The search field of the customers: the grammar of ``app.domain.customer_query`` behind the field of the kit."""

from __future__ import annotations

from app.domain.customer_query import GRAMMAR
from app.ui.grammar_field import GrammarWords
from app.ui.i18n import tr
from app.ui.widgets.search_field import QueryField

WORDS = GrammarWords(GRAMMAR)
terms_of, faults_of, offers_of, told = WORDS.terms_of, WORDS.faults_of, WORDS.offers_of, WORDS.told


def query_field() -> QueryField:
    """The field, for the top bar."""
    return WORDS.field(tr("Search customers by name, e-mail, telephone"), tr("Search customers"))
