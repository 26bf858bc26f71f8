"""Every change a person makes: one function, one transaction, one history entry. One module a family.

Each takes the library and says who does it; each returns an `Outcome` that names the entry and what it touched, so
that a view can decide whether to refresh. Where nothing would change no entry is written and `Outcome.entry` is None.
"""
