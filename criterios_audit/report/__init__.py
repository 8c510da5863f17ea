"""What the Comité reads. The only door to papermill and nbconvert."""
