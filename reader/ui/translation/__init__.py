"""The languages of the window: which catalogue is loaded, and how texts that live outside widgets are marked."""
