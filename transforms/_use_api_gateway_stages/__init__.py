"""The parts of `use_api_gateway_stages`: what reads a deployment's stage, and the stage that is added."""
