"""Six-month analysis of institutional social-media accounts against INE/CG73/2017."""
