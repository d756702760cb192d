"""How well the bot understands: `python -m benchmarks.understanding [file or folder]`.

Trains on data/nlu, asks the phrases of any Rasa NLU file or folder, prints the figures and writes them as a
page and as JSON.
"""

from benchmarks.understanding.answers import Answer, ask, cross_validate
from benchmarks.understanding.figures import Row, measure
from benchmarks.understanding.phrases import read_phrases

__all__ = ["Answer", "Row", "ask", "cross_validate", "measure", "read_phrases"]
