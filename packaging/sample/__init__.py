"""The sample issue: a newspaper of a made-up city, set from readable text into PDF, text and scan."""
