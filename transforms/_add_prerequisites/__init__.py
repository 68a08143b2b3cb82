"""What AWS wants to be there first: validations of certificates, ownership controls, the role of API Gateway."""
