"""How the model of names is made: `train_names.py` is the door, the corpora stay outside the project."""
