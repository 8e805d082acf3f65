"""How hypothesis searches: the same examples in each run, and no time limit, since machines differ."""

from hypothesis import settings

settings.register_profile("the same everywhere", deadline=None, derandomize=True)
settings.load_profile("the same everywhere")
