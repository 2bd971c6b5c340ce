"""Writes made-up news sentences with their trees as CoNLL-U, for patterns that the treebanks lack.

Usage: python3 news_trees.py COUNT > data/news-patterns.conllu
A small random grammar with a fixed seed; every name and place is invented. A node is
(relation ... word/XPOS ...), its dependents in order around the word; $NAME is an entry of RULES,
of which one line is chosen.
"""
import random
import re
import sys

RULES = {
    "S": """
$SAID
$SAID
$SAYS
$PLAIN
$PLAIN
(parataxis $DATELINE) $PLAIN
(parataxis $DATELINE) $SAID
(parataxis $DATELINE) $SAYS
(obl (case According/VBG/accord (fixed to/IN)) $VOICE) (punct ,/,) $PLAIN
$ACT (punct ,/,) (obl (case according/VBG/accord (fixed to/IN)) $VOICE) (punct ./.)
(nsubj $VOICE) $DENY (punct ./.)
(nsubj $NAMED (punct ,/,) (acl speaking/VBG/speak (obl (case on/IN) condition/NN (nmod (case of/IN) anonymity/NN))) (punct ,/,)) $SAYV (ccomp (mark that/IN) $ACT) (punct ./.)
""",
    "PLAIN": """
$ACT (punct ./.)
$ACT (advcl $ASCLAUSE) (punct ./.)
""",
    # the act, then who says so
    "SAID": """
(ccomp $ACT) (punct ,/,) (nsubj $VOICE) $SAYV (punct ./.)
(ccomp $ACT) (punct ,/,) (nsubj $VOICE) $SAYV (obl:tmod $DAY) (punct ./.)
(ccomp $ACT) (punct ,/,) (nsubj $VOICE) $SAYV (obl (case on/IN) $DAY) (punct ./.)
(ccomp $ACT) (punct ,/,) (nsubj $VOICE) $SAYV (punct ,/,) (advcl $ASCLAUSE) (punct ./.)
(ccomp $ACT) (punct ,/,) (nsubj $VOICE) $SAYV (punct ,/,) (advcl citing/VBG/cite (obj $RECORDS)) (punct ./.)
(ccomp $ACT) (punct ,/,) $SAYV (nsubj $VOICE) (punct ./.)
(ccomp (punct “/``) $QUOTE) (punct ,/,) (punct ”/'') (nsubj $VOICE) $SAYV (punct ./.)
(ccomp (punct “/``) $QUOTE) (punct ,/,) (punct ”/'') $SAYV (nsubj $VOICE) (punct ./.)
(ccomp (punct “/``) $QUOTE) (punct ,/,) (punct ”/'') (nsubj $VOICE) told/VBD/tell (iobj $HEARER) (obl (case in/IN) (det an/DT/a) interview/NN) (punct ./.)
(ccomp (punct “/``) $QUOTE) (punct ,/,) (punct ”/'') (nsubj $VOICE) told/VBD/tell (iobj $HEARER) (obl (case on/IN) $DAY) (punct ./.)
""",
    # who says it, then what
    "SAYS": """
(nsubj $VOICE) $SAYV (ccomp $ACT) (punct ./.)
(nsubj $VOICE) $SAYV (ccomp (mark that/IN) $ACT) (punct ./.)
(nsubj $VOICE) $SAYV (obl (case on/IN) $DAY) (ccomp (mark that/IN) $ACT) (punct ./.)
(nsubj $VOICE) $SAYV (obl:tmod $DAY) (ccomp $ACT) (punct ./.)
(nsubj $VOICE) $SAYV (obl (case in/IN) (det a/DT) statement/NN) (ccomp (mark that/IN) $ACT) (punct ./.)
(nsubj $VOICE) wrote/VBD/write (obl (case on/IN) (amod social/JJ) media/NNS) (ccomp (mark that/IN) $ACT) (punct ./.)
(nsubj $VOICE) $SAYV (ccomp $ACT) (punct ,/,) (advcl adding/VBG/add (ccomp (mark that/IN) $ACT)) (punct ./.)
(nsubj $VOICE) $SAYV (ccomp $ACT) (conj (cc and/CC) added/VBD/add (ccomp (mark that/IN) $ACT)) (punct ./.)
(nsubj $VOICE) told/VBD/tell (iobj $HEARER) (ccomp $ACT) (punct ./.)
(nsubj $VOICE) told/VBD/tell (iobj $HEARER) (ccomp (mark that/IN) $ACT) (punct ./.)
(nsubj $VOICE) $SAYV (ccomp $ACT) (punct ,/,) (conj (cc but/CC) (nsubj $VOICE) $DENY) (punct ./.)
(nsubj $VOICE) (aux did/VBD/do) (advmod not/RB) say/VB (ccomp (nsubj:pass (amod (advmod how/WRB) many/JJ) $THINGS) (aux:pass were/VBD/be) used/VBN/use) (punct ./.)
""",
    "DENY": """
denied/VBD/deny (obj (det the/DT) (amod earlier/JJR/early) report/NN)
denied/VBD/deny (obj (det the/DT) accusation/NN)
rejected/VBD/reject (obj (det the/DT) claim/NN)
denied/VBD/deny (ccomp (mark that/IN) $ACT)
""",
    "SAYV": "said/VBD/say\nsaid/VBD/say\nsaid/VBD/say\nreported/VBD/report\nannounced/VBD/announce\nclaimed/VBD/claim\nsays/VBZ/say\nconfirmed/VBD/confirm",
    "VOICE": """
police/NNS
officials/NNS/official
witnesses/NNS/witness
(det the/DT) (amod interior/JJ) ministry/NN
(det the/DT) (compound defence/NN) ministry/NN
(det the/DT) (compound health/NN) ministry/NN
(det the/DT) army/NN
(det a/DT) (amod military/JJ) spokesman/NN
(amod local/JJ) (amod military/JJ) authorities/NNS/authority
(amod two/CD) (amod senior/JJ) officials/NNS/official (nmod (case with/IN) knowledge/NN (nmod (case of/IN) (det the/DT) talks/NNS/talk))
$NAMED
$NAMED
$NAMED
""",
    "NAMED": """
$PERSON
$PERSON (punct ,/,) (appos (det the/DT) governor/NN (nmod (case of/IN) $PLACE)) (punct ,/,)
$PERSON (punct ,/,) (appos (det a/DT) spokeswoman/NN (nmod (case for/IN) (det the/DT) ministry/NN)) (punct ,/,)
$PERSON (punct ,/,) (acl:relcl (nsubj who/WP) lives/VBZ/live (advmod nearby/RB)) (punct ,/,)
$PERSON (punct ,/,) (appos (det a/DT) (amod (obl:unmarked (nummod 43/CD) (punct -/HYPH) year/NN) (punct -/HYPH) old/JJ) nurse/NN) (punct ,/,)
(nmod:desc Gen./NNP) $PERSON
(nmod:desc Col./NNP) $PERSON
(nmod:desc President/NNP) $PERSON
(nmod:poss $PLACE (case 's/POS)) (compound defence/NN) minister/NN (punct ,/,) (appos $PERSON) (punct ,/,)
(det the/DT) governor/NN (punct ,/,) (appos $PERSON) (punct ,/,)
(det a/DT) (amod senior/JJ) official/NN
""",
    "PERSON": "Mara/NNP (flat Voss/NNP)\nIlya/NNP (flat Brandt/NNP)\nAda/NNP (flat Holt/NNP)\nJon/NNP (flat Adler/NNP)\nOkoro/NNP\nLena/NNP (flat Ode/NNP)\nTarek/NNP (flat Sulin/NNP)\nVoss/NNP\nRuiz/NNP",
    "PLACE": "(compound Port/NNP) Ansel/NNP\nHarrow/NNP\nVarnholt/NNP\n(compound North/NNP) Bexley/NNP\nLoma/NNP",
    "DATELINE": """
(compound PORT/NNP) ANSEL/NNP (punct ,/,) (nmod:tmod March/NNP (nummod 3/CD)) (punct (/-LRB-) (appos MPA/NNP) (punct )/-RRB-) (punct -/,)
HARROW/NNP (punct (/-LRB-) (appos Bexley/NNP (flat News/NNP)) (punct )/-RRB-) (punct —/,)
VARNHOLT/NNP (punct (/-LRB-) (appos MPA/NNP) (punct )/-RRB-) (punct –/,)
(compound NORTH/NNP) BEXLEY/NNP (punct ,/,) (nmod:tmod Nov./NNP (nummod 21/CD)) (punct (/-LRB-) (appos Harrowpress/NNP) (punct )/-RRB-) (punct -/,)
LOMA/NNP (punct ,/,) (appos Bexley/NNP) (punct —/,)
""",
    "DAY": "Monday/NNP\nTuesday/NNP\nSunday/NNP\nThursday/NNP\nFriday/NNP",
    "HEARER": "reporters/NNS/reporter\njournalists/NNS/journalist\n(det the/DT) (compound Harrow/NNP) Daily/NNP\n(det a/DT) (compound news/NN) conference/NN\nstate/NN (dep television/NN)".replace("\nstate/NN (dep television/NN)", "\n(compound state/NN) television/NN"),
    "RECORDS": "(compound hospital/NN) records/NNS/record\n(amod unnamed/JJ) sources/NNS/source\n(det a/DT) (amod military/JJ) report/NN",
    "NUMBER": "12/CD\nthree/CD\n(nmod (case at/IN) least/JJS) 31/CD\n(nmod (case at/IN) least/JJS) two/CD\n(advmod about/RB) 200/CD\n(advmod nearly/RB) 40/CD\n(advmod more/JJR (fixed than/IN)) 3,000/CD",
    "PEOPLE": "(nummod $NUMBER) people/NNS\n(nummod $NUMBER) soldiers/NNS/soldier\n(nummod $NUMBER) civilians/NNS/civilian\n(det the/DT) two/CD (nmod (case of/IN) them/PRP/they)\n(nummod $NUMBER) others/NNS/other".replace("(det the/DT) two/CD (nmod (case of/IN) them/PRP/they)\n", ""),
    "THINGS": "drones/NNS/drone\nmissiles/NNS/missile\nrockets/NNS/rocket",
    "THING": "(det a/DT) bridge/NN\n(det the/DT) refinery/NN\n(nummod two/CD) (compound power/NN) stations/NNS/station\n(det a/DT) (compound supply/NN) convoy/NN (nmod (case near/IN) $PLACE)\n(det a/DT) BTR-80/NNP\n(det an/DT/a) (compound ammunition/NN) depot/NN",
    "DOER": "rebels/NNS/rebel\n(det the/DT) army/NN\n(det a/DT) (compound drone/NN) strike/NN\n(det a/DT) fire/NN (nmod (case at/IN) (det a/DT) factory/NN)\n(amod Bexlian/JJ) forces/NNS/force\n(amod masked/JJ) gunmen/NNS/gunman\n(det the/DT) attack/NN (punct ,/,) (acl:relcl (nsubj:pass which/WDT) (aux:pass was/VBD/be) claimed/VBN/claim (obl:agent (case by/IN) rebels/NNS/rebel)) (punct ,/,)",
    "ACT": """
(nsubj $DOER) killed/VBD/kill (obj $PEOPLE)
(nsubj $DOER) killed/VBD/kill (obj $PEOPLE) (conj (cc and/CC) wounded/VBD/wound (obj $PEOPLE))
(nsubj $DOER) destroyed/VBD/destroy (obj $THING) (obl (case on/IN) $DAY)
(nsubj $DOER) destroyed/VBD/destroy (obj $THING) (conj (cc and/CC) killed/VBD/kill (obj $PEOPLE))
(nsubj $DOER) hit/VBD/hit (obj $THING) (obl (case in/IN) $PLACE)
(nsubj $DOER) (aux had/VBD/have) shelled/VBN/shell (obj $THING)
(nsubj:pass $PEOPLE) (aux:pass were/VBD/be) killed/VBN/kill (obl (case in/IN) $PLACE)
(nsubj:pass $PEOPLE) (aux have/VBP) (aux:pass been/VBN/be) killed/VBN/kill (obl (case since/IN) $DAY)
(nsubj:pass $PEOPLE) (aux:pass were/VBD/be) killed/VBN/kill (conj (cc and/CC) (nsubj:pass $PEOPLE) injured/VBN/injure)
(nsubj:pass $PEOPLE) (aux:pass were/VBD/be) shot/VBN/shoot (xcomp dead/JJ) (conj (cc and/CC) (nsubj:pass $PEOPLE) (aux:pass were/VBD/be) wounded/VBN/wound)
(nsubj:pass $THING) (aux:pass was/VBD/be) hit/VBN/hit (obl:agent (case by/IN) (det a/DT) missile/NN)
(nsubj:pass (det the/DT) strike/NN) (aux had/VBD/have) (aux:pass been/VBN/be) ordered/VBN/order (obl:agent (case by/IN) $PERSON)
(nsubj:pass 14/CD) (aux had/VBD/have) (aux:pass been/VBN/be) shot/VBN/shoot (compound:prt down/RP)
(nsubj (nummod $NUMBER) people/NNS) died/VBD/die (conj (cc and/CC) dozens/NNS/dozen (orphan injured/JJ))
(nsubj (nummod $NUMBER) people/NNS) died/VBD/die (obl (case in/IN) (det the/DT) blast/NN)
(nsubj (det the/DT) president/NN) (aux will/MD) travel/VB (obl (case to/IN) $PLACE) (obl (case on/IN) $DAY)
(nsubj (det the/DT) talks/NNS/talk) ended/VBD/end (obl (case without/IN) (det a/DT) deal/NN)
(nsubj $PERSON) resigned/VBD/resign (conj (cc and/CC) left/VBD/leave (obj (det the/DT) country/NN))
""".replace("(nsubj (nummod $NUMBER) people/NNS) died/VBD/die (conj (cc and/CC) dozens/NNS/dozen (orphan injured/JJ))\n", ""),
    "ASCLAUSE": "(mark as/IN) (nsubj rescuers/NNS/rescuer) searched/VBD/search (obl (case for/IN) survivors/NNS/survivor)\n(mark after/IN) (nsubj (det the/DT) talks/NNS/talk) failed/VBD/fail\n(mark while/IN) (nsubj fighting/NN) continued/VBD/continue (obl (case near/IN) $PLACE)",
    "QUOTE": """
(nsubj We/PRP/we) (aux have/VBP) lost/VBN/lose (obj everything/NN)
(nsubj It/PRP/it) (cop is/VBZ/be) (advmod not/RB) over/JJ
(nsubj There/EX/there) (aux will/MD) (cop be/VB) (det no/DT) talks/NNS/talk
(nsubj They/PRP/they) came/VBD/come (obl (case at/IN) night/NN)
(nsubj We/PRP/we) (aux will/MD) rebuild/VB (obj (det this/DT) town/NN)
""".replace("(nsubj There/EX/there) (aux will/MD) (cop be/VB) (det no/DT) talks/NNS/talk\n", ""),
}
UPOS = {"NN": "NOUN", "NNS": "NOUN", "NNP": "PROPN", "JJ": "ADJ", "JJR": "ADJ", "JJS": "ADJ", "DT": "DET", "CD": "NUM", "RB": "ADV", "WRB": "ADV", "CC": "CCONJ", "TO": "PART", "POS": "PART", "PRP": "PRON", "EX": "PRON", "WP": "PRON", "WDT": "PRON", "MD": "AUX", "RP": "ADP"}


def upos(xpos, relation, form):
    if form == "not":
        return "PART"
    if xpos == "IN":
        return "SCONJ" if relation == "mark" else "ADP"
    if xpos.startswith("VB"):
        return "AUX" if relation in ("aux", "aux:pass", "cop") else "VERB"
    return UPOS.get(xpos, "PUNCT")


def choose(name, chance):
    return chance.choice([line for line in RULES[name].strip().split("\n") if line])


def expand(text, chance):
    while "$" in text:
        text = re.sub(r"\$([A-Z]+)", lambda m: choose(m.group(1), chance), text, count=1)
    return text


def parse(text):
    """Rows (form, xpos, lemma, head, relation) in order, heads as indices into the rows."""
    rows, stack = [], [["root", None, []]]
    for part in re.findall(r"\((?:[a-z:]+)(?= )|\S+?/\S+?(?=\)*(?:\s|$))|\S/-LRB-|\)/-RRB-|\)", text):
        if re.fullmatch(r"\([a-z:]+", part):
            stack.append([part[1:], None, []])
        elif part == ")":
            relation, head, children = stack.pop()
            stack[-1][2].append(head)
            rows[head][4] = relation
            for child in children:
                rows[child][3] = head
        else:
            form, xpos, *lemma = part.split("/")
            rows.append([form, xpos, (lemma or [form if xpos == "NNP" else form.lower()])[0], None, "root"])
            stack[-1][1] = len(rows) - 1
    relation, head, children = stack.pop()
    for child in children:
        rows[child][3] = head
    rows[head][3] = -1
    assert not stack
    return rows


def tidy(text):
    """No doubled marks where an apposition ends before another mark, and a capital to begin."""
    text = re.sub(r"\(punct ,/,\)(\)*) \(punct ([.,])/", r"\1 (punct \2/", text)
    return text


def main(count):
    chance = random.Random(7)
    seen = set()
    while len(seen) < count:
        rows = parse(tidy(expand(choose("S", chance), chance)))
        first = next(i for i, row in enumerate(rows) if row[0] not in "“")
        start = max([first] + [i + 1 for i, row in enumerate(rows[:14]) if row[0] in "-—–" and row[1] == ","])
        if not rows[start][0][0].isdigit():
            rows[start][0] = rows[start][0][0].upper() + rows[start][0][1:]
        text = " ".join(row[0] for row in rows)
        if text in seen:
            continue
        seen.add(text)
        print(f"# text = {text}")
        for i, (form, xpos, lemma, head, relation) in enumerate(rows):
            tag = upos(xpos, relation, form)
            print(i + 1, form, lemma, tag, xpos, "_", head + 1, relation, "_", "_", sep="\t")
        print()


main(int(sys.argv[1]))
