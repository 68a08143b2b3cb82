"""What a run has to tell, in the forms that people and programs read. Pure: values in, text out."""
