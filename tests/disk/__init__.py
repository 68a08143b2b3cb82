"""What `fixer.disk` promises: files read losslessly, found as git and Terraform see them, written all or none."""
