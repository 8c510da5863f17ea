"""The report: sections, pages, the executed notebook, the seal."""
