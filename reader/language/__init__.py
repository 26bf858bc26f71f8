"""Text in, spans out: names, dates, times and amounts, found by rules and a statistical model.

Nothing heavy is loaded when this package is imported; `recogniser.Recogniser.load` does that, on a worker thread.
"""
