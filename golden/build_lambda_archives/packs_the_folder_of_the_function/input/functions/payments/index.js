const { pay } = require('./pay');

exports.handler = pay;
