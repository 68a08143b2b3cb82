"""How blocks are written that stand in another form, and whose a form is."""
