"""What stages and deployments of API Gateway are read for."""
